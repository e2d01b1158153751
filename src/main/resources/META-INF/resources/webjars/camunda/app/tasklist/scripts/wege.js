/* Links in the head of Tasklist to the pages beside it: which ones a person has, the program says. */
const wurzel = () => document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

export default {
  id: 'wege',
  pluginPoint: 'tasklist.navbar.action',
  priority: 400,
  render: (container) => {
    container.classList.add('wege');
    fetch(`${wurzel()}/api/wege`, { headers: { Accept: 'application/json' } })
      .then((antwort) => (antwort.ok ? antwort.json() : []))
      .then((wege) => container.replaceChildren(...wege.map((weg) => {
        const link = document.createElement('a');
        link.href = wurzel() + weg.adresse;
        link.textContent = weg.text;
        return link;
      })))
      .catch(() => container.replaceChildren());
  }
};
