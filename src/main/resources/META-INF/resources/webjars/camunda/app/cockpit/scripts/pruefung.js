/* Links from Cockpit to what auditors see: from its head and its list of processes to the search, from a running process to its way so far.
   Its head also leads lawyers to the holds. Which ones a person has, the program says. */
const wurzel = () => document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

const verweis = (text, adresse) => Object.assign(document.createElement('a'), { textContent: text, href: wurzel() + adresse });

const wege = () => fetch(`${wurzel()}/api/wege`, { headers: { Accept: 'application/json' } })
  .then((antwort) => (antwort.ok ? antwort.json() : []))
  .catch(() => []);

const zeigen = (container, adressen, element) => wege().then((alle) => container.replaceChildren(
  ...alle.filter((weg) => adressen.includes(weg.adresse)).map(element)));

const kopf = {
  id: 'pruefung-kopf',
  pluginPoint: 'cockpit.navigation',
  priority: 1,
  properties: { label: 'Prüfung' },
  render: (container) => { zeigen(container, ['/pruefung', '/aufbewahrung'], (weg) => verweis(weg.text, weg.adresse)); }
};

const suche = {
  id: 'pruefung',
  pluginPoint: 'cockpit.processes.dashboard',
  priority: 1000,
  properties: { label: 'Prüfung' },
  render: (container) => {
    zeigen(container, ['/pruefung'], (weg) => {
      const absatz = document.createElement('p');
      absatz.append(verweis('Prüfung: alles Aufgezeichnete suchen, auch Beendetes', weg.adresse));
      return absatz;
    });
  }
};

const ablauf = {
  id: 'pruefung-ablauf',
  pluginPoint: 'cockpit.processInstance.runtime.action',
  priority: 50,
  render: (container, { processInstanceId }) => {
    zeigen(container, ['/pruefung'], (weg) => Object.assign(verweis('Prüfung', `${weg.adresse}/ablaeufe/${processInstanceId}`),
      { className: 'btn btn-default', title: 'Der gegangene Weg in der Prüfung' }));
  }
};

export default [kopf, suche, ablauf];
