/** Lines that stand around the text of a web page; what could also be a step of a plan (“Print this page”) is not among them. */
export const webResidue: Readonly<Record<string, readonly string[]>> = {
  en: ['Skip to main content', 'Skip to content', 'Accept all cookies', 'Share on Facebook'],
  da: ['Gå til hovedindhold', 'Spring til indhold', 'Accepter alle cookies', 'Del på Facebook'],
  nb: ['Hopp til hovedinnhold', 'Gå til hovedinnhold', 'Godta alle informasjonskapsler', 'Del på Facebook'],
  sv: ['Hoppa till huvudinnehåll', 'Gå till huvudinnehåll', 'Acceptera alla kakor', 'Dela på Facebook'],
  zh: ['上一篇', '下一篇', '相关阅读', '分享到微信'],
  de: ['Zum Inhalt springen', 'Zum Hauptinhalt springen', 'Alle Cookies akzeptieren', 'Auf Facebook teilen'],
};
