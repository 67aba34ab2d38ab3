import { units } from './phrases.js';

const phone = (number: number): string => `88 88 ${10 + Math.floor(number / 100)} ${10 + (number % 90)}`;

/** The register of all roles that the plans of the corpus name. */
export function rolesRegister(): string {
  const roles = [
    ['krisestab', 'Krisestaben', 'crisis-staff'],
    ['vagtcentral', 'Vagtcentralen', 'duty-officer'],
    ['it-vagt', 'It-vagten', 'it-support'],
    ['it-chef', 'It-chefen', 'system-owner'],
    ['sundhedschef', 'Sundhedschefen', 'information-owner'],
    ['vagthavende', 'Vagthavende', 'local-lead'],
    ['teknisk-service', 'Teknisk service', 'system-administrator'],
    ['beredskab', 'Beredskabskoordinatoren', 'communication'],
    ['teleleverandoer', 'Teleleverandøren', 'supplier'],
    ['netselskab', 'Netselskabet', 'supplier'],
    ['systemleverandoer', 'Systemleverandøren', 'supplier'],
    ['forsyning', 'Vand- og varmeforsyningen', 'supplier'],
    ...units.map(({ name, role }) => [role, `Leder, ${name}`, 'local-lead']),
  ];
  const entries = roles.map(([id, title, duty], index) => {
    return `  ${id}:
    title: ${title}
    function: ${duty}
    phone: [${phone(index)}, ${phone(index + 100)}]
    email: ${id}@havdal.example
    hours: 24/7
    people: ${2 + (index % 5)}
    verified: 2026-09-01`;
  });
  return `kind: roles\ntitle: Roller\nowner: beredskab\nverified: 2026-09-01\n\nroles:\n${entries.join('\n')}\n`;
}

/** The register of all resources that the plans of the corpus name. */
export function resourcesRegister(): string {
  const resources = [
    ['stroem', 'Strøm', 'utility'],
    ['vand', 'Vand', 'utility'],
    ['varme', 'Varme', 'utility'],
    ['netvaerk', 'Datanet', 'network'],
    ['internet', 'Internet', 'network'],
    ['login', 'Brugerlogin', 'service'],
    ['email', 'E-mail', 'channel'],
    ['telefon', 'Telefoni', 'channel'],
    ['sms', 'Sms-varsling', 'channel'],
    ['mobil', 'Mobiltelefon', 'channel'],
    ['sine', 'SINE-radio', 'channel'],
    ['ordonnans', 'Ordonnans', 'channel'],
    ['omsorgssystem', 'Omsorgssystemet', 'system'],
    ['kaldeanlaeg', 'Kaldeanlægget', 'system'],
    ['laase', 'Elektroniske låse', 'system'],
    ['journal', 'Journalsystemet', 'system'],
    ['vagtplan', 'Vagtplanen', 'system'],
    ['noedlister', 'Nødlister', 'paper'],
    ['skemaer', 'Nødskemaer', 'paper'],
    ['powerbanks', 'Powerbanks', 'equipment'],
    ['routere', 'Mobile routere', 'equipment'],
    ['lygter', 'Lygter', 'equipment'],
    ['vanddunke', 'Vanddunke', 'equipment'],
  ];
  const entries = resources.map(([id, title, type]) => {
    return `  ${id}:\n    title: ${title}\n    type: ${type}\n    owner: it-chef\n    criticality: critical`;
  });
  return `kind: resources\ntitle: Ressourcer\nowner: beredskab\nverified: 2026-09-01\n\nresources:\n${entries.join('\n')}\n`;
}
