/* Replaces the settings shipped with Cockpit 7.24 (all of them commented out there): German, this program's name. */
export default {
  app: { vendor: 'Beratungsfolge', name: 'Prozesse' },
  dateFormat: { normal: 'DD.MM.YYYY, HH:mm', long: 'dddd, DD.MM.YYYY, HH:mm' },
  locales: { availableLocales: ['de'], fallbackLocale: 'de' },
  customScripts: ['scripts/deutsch.js', 'scripts/pruefung.js']
};
