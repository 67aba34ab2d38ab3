import type { WordList } from '../find-words.js';

/** Words that lead to a link and say nothing of what is there. */
export const pointingWords: WordList = {
  da: 'se læs gå til klik tryk find findes følg åbn her link linket siden hjemmeside hjemmesiden intranet intranettet på mere også under i via'.split(
    ' ',
  ),
  nb: 'se les gå til klikk trykk finn finnes følg åpne her lenke lenken siden nettside nettsiden intranett intranettet på mer også under i via'.split(
    ' ',
  ),
  sv: 'se läs gå till klicka tryck finns följ öppna här länk länken sidan webbplats webbplatsen intranät intranätet på mer även under i via'.split(
    ' ',
  ),
  en: 'see read go to click find follow open here link the page website site intranet on at more also under this in via'.split(
    ' ',
  ),
  zh: '请 见 详见 参见 查看 点击 打开 访问 这里 此处 链接 网址 网站 内网 在 的'.split(' '),
  de: 'siehe sehen lesen gehen zu klicken hier findet finden folgen öffnen link seite die der dem den webseite intranet im auf mehr auch unter in über sie'.split(
    ' ',
  ),
};
