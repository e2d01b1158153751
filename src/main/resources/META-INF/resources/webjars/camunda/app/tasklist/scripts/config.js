/*
 * Replaces the settings shipped with Tasklist 7.24: German, German dates, this program's name.
 * The shortcuts are those of the shipped file.
 */
export default {
  app: { vendor: 'Beratungsfolge', name: 'Aufgaben' },
  dateFormat: { normal: 'DD.MM.YYYY, HH:mm', long: 'dddd, DD.MM.YYYY, HH:mm' },
  locales: { availableLocales: ['de'], fallbackLocale: 'de' },

  customScripts: ['scripts/deutsch.js', 'scripts/formulare.js', 'scripts/abstimmung.js', 'scripts/aufgaben.js', 'scripts/entwuerfe.js',
    'scripts/listen.js', 'scripts/rechtslage.js', 'scripts/wege.js'],

  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'die gewählte Aufgabe übernehmen' },
    focusFilter: { key: 'ctrl+shift+f', description: 'zum ersten Filter springen' },
    focusList: { key: 'ctrl+alt+l', description: 'zur ersten Aufgabe der Liste springen' },
    focusForm: { key: 'ctrl+alt+f', description: 'zum ersten Feld des Formulars springen' },
    startProcess: { key: 'ctrl+alt+p', description: 'einen neuen Vorgang beginnen' }
  }
};
