// From the scan of a hall's code to an application: how many go on, hall by hall.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { shown } from './values.js';

const STAGES = ['RC-05', 'RC-06', 'RC-02'];

export const Funnel = ({ table, go }) => {
  const at = STAGES.map((id) => table.columns.findIndex((one) => one.id === id));
  if (at.some((one) => one < 0)) return null;
  const rows = [...table.rows].sort((a, b) => (b.values[at[0]].number ?? 0) - (a.values[at[0]].number ?? 0));
  const most = Math.max(1, ...rows.map((row) => row.values[at[0]].number ?? 0));
  return html`
    <ul class="funnel" data-test="funnel">
      ${rows.map((row) => html`
        <li key=${row.key}>
          <button type="button" class="plain" @click=${() => go({ hall: row.key })} data-test=${`hall-${row.key}`}>${row.name}</button>
          ${at.map((column, i) => html`<span key=${i} class="stage"><span class="stage-name">${t(`city.funnel.${i}`)}</span><meter min="0" max=${most} value=${row.values[column].number ?? 0} aria-label=${t(`city.funnel.${i}`)}></meter><strong>${shown(row.values[column], 'TIMES')}</strong></span>`)}
        </li>`)}
    </ul>
  `;
};
Funnel.props = ['table', 'go'];
