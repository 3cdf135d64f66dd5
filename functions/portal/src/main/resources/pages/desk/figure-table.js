import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { count } from '../kit/format.js';

const PARTS = ['scans', 'starts', 'submissions'];

/** All halls together, day by day; days on which nothing came are filled in with zeros. */
export function daysOf(figures) {
  if (!figures) return [];
  const days = new Map();
  for (let day = Date.parse(figures.from); day <= Date.parse(figures.to); day += 24 * 60 * 60 * 1000) {
    const name = new Date(day).toISOString().slice(0, 10);
    days.set(name, { day: name, scans: 0, starts: 0, submissions: 0 });
  }
  for (const one of figures.halls.flatMap((hall) => hall.days)) {
    const sum = days.get(one.day);
    if (sum) PARTS.forEach((part) => (sum[part] += one[part]));
  }
  return [...days.values()];
}

/** One line a hall, most submissions first. */
export const FigureTable = (props) => html`
  <table class="work">
    <caption class="unseen">${t('figures.halls')}</caption>
    <thead>
      <tr><th scope="col">${t('hall.name')}</th>${PARTS.map((part) => html`<th key=${part} scope="col" class="number">${t(`figures.${part}`)}</th>`)}<th scope="col" class="number">${t('figures.share')}</th></tr>
    </thead>
    <tbody>
      ${[...props.halls]
        .sort((a, b) => b.submissions - a.submissions || b.scans - a.scans)
        .map(
          (hall) => html`
            <tr key=${hall.hallId} data-test=${`figures-${hall.hallId}`}>
              <th scope="row" data-label=${t('hall.name')}><a href=${`/desk/hall?id=${encodeURIComponent(hall.hallId)}`}>${hall.name}</a></th>
              ${PARTS.map((part) => html`<td key=${part} class="number" data-label=${t(`figures.${part}`)}>${count(hall[part])}</td>`)}
              <td class="number" data-label=${t('figures.share')}>${hall.scans ? `${Math.round((100 * hall.submissions) / hall.scans)}%` : '—'}</td>
            </tr>
          `,
        )}
    </tbody>
  </table>
`;
FigureTable.props = ['halls'];
