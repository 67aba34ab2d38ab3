/** Services that are called in an emergency. */
export type EmergencyService = 'police' | 'fire' | 'ambulance';

/** The numbers of three digits by which a service is reached, by country (ISO 3166-1 alpha-2). */
export const emergencyNumbers: Readonly<
  Record<string, Readonly<Record<EmergencyService, readonly string[]>>>
> = {
  DK: { police: ['112', '114'], fire: ['112'], ambulance: ['112'] },
  NO: { police: ['112'], fire: ['110', '112'], ambulance: ['113', '112'] },
  SE: { police: ['112'], fire: ['112'], ambulance: ['112'] },
  FI: { police: ['112'], fire: ['112'], ambulance: ['112'] },
  DE: { police: ['110', '112'], fire: ['112'], ambulance: ['112'] },
  AT: { police: ['133', '112'], fire: ['122', '112'], ambulance: ['144', '112'] },
  CH: { police: ['117', '112'], fire: ['118', '112'], ambulance: ['144', '112'] },
  GB: { police: ['999', '112'], fire: ['999', '112'], ambulance: ['999', '112'] },
  IE: { police: ['112', '999'], fire: ['112', '999'], ambulance: ['112', '999'] },
  CN: { police: ['110', '122'], fire: ['119'], ambulance: ['120', '999'] },
};

/** Those by which a service is reached when nobody is in danger. */
const notUrgent: Readonly<Record<string, readonly string[]>> = { DK: ['114'] };

/**
 * Whether one dials a number of a country when life is in danger; other short numbers are services or extensions. Of a country that is not listed any short
 * number may be one: an extension too many does less harm than an ambulance too few.
 */
export function isEmergencyNumber(number: string, country: string): boolean {
  const digits = number.replaceAll(/\D/g, '');
  if (notUrgent[country]?.includes(digits)) return false;
  const services = emergencyNumbers[country];
  return services ? Object.values(services).flat().includes(digits) : /^\d{2,3}$/.test(digits);
}
