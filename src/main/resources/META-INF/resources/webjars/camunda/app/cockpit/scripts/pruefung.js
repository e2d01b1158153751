/* Links from Cockpit to what auditors see: from its head and its list of processes to the search, from a running process to its way so far. */
const wurzel = () => document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

const verweis = (text, adresse) => Object.assign(document.createElement('a'), { textContent: text, href: wurzel() + adresse });

const kopf = {
  id: 'pruefung-kopf',
  pluginPoint: 'cockpit.navigation',
  priority: 1,
  properties: { label: 'Prüfung' },
  render: (container) => container.replaceChildren(verweis('Prüfung', '/pruefung'))
};

const suche = {
  id: 'pruefung',
  pluginPoint: 'cockpit.processes.dashboard',
  priority: 1000,
  properties: { label: 'Prüfung' },
  render: (container) => {
    const absatz = document.createElement('p');
    absatz.append(verweis('Prüfung: alles Aufgezeichnete suchen, auch Beendetes', '/pruefung'));
    container.replaceChildren(absatz);
  }
};

const ablauf = {
  id: 'pruefung-ablauf',
  pluginPoint: 'cockpit.processInstance.runtime.action',
  priority: 50,
  render: (container, { processInstanceId }) => {
    container.replaceChildren(Object.assign(verweis('Prüfung', `/pruefung/ablaeufe/${processInstanceId}`),
      { className: 'btn btn-default', title: 'Der gegangene Weg in der Prüfung' }));
  }
};

export default [kopf, suche, ablauf];
