// From the scan of a hall's code to an application: how many go on, hall by hall, those of a division together.
import { defineComponent, shallowRef } from '../vendor/vue.js';
import { call } from '../kit/api.js';
import { CODES, divisionName } from '../kit/city-shape.js';
import { html } from '../kit/html.js';
import { dataLanguage, t } from '../kit/i18n.js';
import { may, token } from '../desk/frame.js';
import { plain, shown } from './values.js';

const STAGES = ['RC-05', 'RC-06', 'RC-03'];
const KNOW_HALLS = ['HALL_ADMINISTRATOR', 'HEAD', 'AUDITOR'];
const FEW = 8;

const number = (row, column) => row.values[column].number ?? 0;

/** Which division each hall lies in, as far as the reader may know it; what is unknown stands in one list. */
async function divisionsOfHalls() {
  const found = new Map();
  if (!may(...KNOW_HALLS)) return found;
  for (let cursor = ''; cursor !== null; ) {
    const { data } = await call('GET', `/v1/halls?limit=50${cursor && `&cursor=${encodeURIComponent(cursor)}`}`, { token: token() });
    data.items.forEach((hall) => found.set(hall.id, hall.division));
    cursor = data.next ?? null;
  }
  return found;
}

export const Halls = defineComponent({
  props: { table: Object, scope: Object, go: Function },
  setup(props) {
    const divisions = shallowRef(new Map());
    if (!props.scope.division && !props.scope.hall) divisionsOfHalls().then((found) => (divisions.value = found), () => {});
    return () => {
      const { table, scope, go } = props;
      const at = STAGES.map((id) => table.columns.findIndex((one) => one.id === id));
      if (at.some((one) => one < 0)) return null;
      const rows = [...table.rows].sort((one, other) => number(other, at[0]) - number(one, at[0]));
      const most = Math.max(1, ...rows.map((row) => number(row, at[0])));
      const list = (some) => html`<${Funnels} rows=${some} at=${at} most=${most} go=${scope.hall ? null : go} />`;
      const groups = [...CODES, undefined].map((code) => [code, rows.filter((row) => (CODES.includes(divisions.value.get(row.key)) ? divisions.value.get(row.key) : undefined) === code)]).filter(([, some]) => some.length);
      if (groups.length < 2) return list(rows);
      return html`<div data-test="halls">${groups.map(([code, some]) => html`<details class="finding-group" key=${code ?? 'none'} open=${rows.length <= FEW} data-test=${`halls-${code ?? 'none'}`}><summary><h3>${divisionName(code)}</h3> <small>${t('city.halls.count', { count: some.length, scans: plain(some.reduce((sum, row) => sum + number(row, at[0]), 0), 'TIMES') })}</small></summary>${list(some)}</details>`)}</div>`;
    };
  },
});

const Funnels = ({ rows, at, most, go }) => html`<ul class="funnel" data-test="funnel">${rows.map((row) => html`<li key=${row.key}><${Funnel} row=${row} at=${at} most=${most} go=${go} /></li>`)}</ul>`;
Funnels.props = ['rows', 'at', 'most', 'go'];

const Funnel = ({ row, at, most, go }) => {
  const [scans, , sent] = at.map((column) => row.values[column].number);
  return html`
    <p class="funnel-name" lang=${dataLanguage()}>${go ? html`<button type="button" class="plain left" @click=${() => go({ hall: row.key, pair: '' })} data-test=${`hall-${row.key}`}>${row.name}</button>` : html`<strong>${row.name}</strong>`}</p>
    ${at.map((column, i) => html`<p key=${i} class="funnel-stage"><span>${t(`city.funnel.${i}`)}</span><meter min="0" max=${most} value=${number(row, column)} aria-hidden="true"></meter><strong>${shown(row.values[column], 'TIMES')}</strong></p>`)}
    ${scans > 0 && sent != null && html`<p class="hint">${t('city.funnel.share', { share: Math.round((100 * sent) / scans) })}</p>`}
  `;
};
Funnel.props = ['row', 'at', 'most', 'go'];
