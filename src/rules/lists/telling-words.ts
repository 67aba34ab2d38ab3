/** Small words that stand in nearly every text of a language and in hardly any of the others. Chinese is known by its script. */
export const tellingWords: Readonly<Record<string, readonly string[]>> = {
  da: words(
    'af hvis nogle nogen noget bliver blive bruges bruge bruger gennem mellem op ud ind mere hvad sker uden findes giver tager beder uge blev været derefter sygeplejerske',
  ),
  nb: words(
    'dersom noen noe brukes bruke gjennom mellom opp inn hva seg uten etter igjen skjer uke gi gir ble bli fram deretter sykepleier fått',
  ),
  sv: words(
    'och att inte är för till från när utan även ett någon något alla ska mellan genom innan sedan vilka varje måste deras vid över får',
  ),
  en: words('the of and are with from that this not which who when what been their into its if they must'),
  de: words(
    'die das und nicht ist sind mit auf von für dem des eine einen wird werden bei nach oder zu zum zur sich auch wenn aus ohne über sie wer im',
  ),
};

function words(list: string): readonly string[] {
  return list.split(' ');
}
