import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { count } from '../kit/format.js';

/** The halls of one division with what came through each. */
export const HallTable = (props) => html`
  <table class="work">
    <caption class="unseen">${t('halls.title')}</caption>
    <thead>
      <tr><th scope="col">${t('hall.name')}</th><th scope="col">${t('hall.kind')}</th><th scope="col">${t('hall.status')}</th><th scope="col" class="number">${t('figures.scans')}</th><th scope="col" class="number">${t('figures.submissions')}</th></tr>
    </thead>
    <tbody>
      ${props.halls.map(
        (hall) => html`
          <tr key=${hall.id} data-test=${`hall-${hall.id}`}>
            <th scope="row" data-label=${t('hall.name')}><a href=${`/desk/hall?id=${encodeURIComponent(hall.id)}`} data-test="open-hall">${hall.name}</a><small>${hall.address}</small></th>
            <td data-label=${t('hall.kind')}>${hall.kindLabel}</td>
            <td data-label=${t('hall.status')}><span class=${hall.status === 'OPEN' ? 'tag good' : 'tag'}>${t(`hall.status.${hall.status}`)}</span></td>
            <td data-label=${t('figures.scans')} class="number">${hall.figures ? count(hall.figures.scans) : '—'}</td>
            <td data-label=${t('figures.submissions')} class="number">${hall.figures ? count(hall.figures.submissions) : '—'}</td>
          </tr>
        `,
      )}
    </tbody>
  </table>
`;
HallTable.props = ['halls'];
