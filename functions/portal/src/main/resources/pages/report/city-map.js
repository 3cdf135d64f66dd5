// The six divisions, darker where there is more of the chosen indicator; each leads into its own figures. Beside it the same numbers.
import { CODES, DIVISIONS, HEIGHT, WIDTH } from '../kit/city-shape.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { figureName, RowName, rowName } from './names.js';
import { counted, plain, shown, unitName } from './values.js';

const STEPS = 4;
const NOTHING = { number: null, withheld: false };

/** So much a step; what is counted goes by whole numbers. */
const stepSize = (most, unit) => (counted(unit) ? Math.max(1, Math.ceil(most / STEPS)) : most / STEPS || 1);
const stepOf = ({ number, withheld }, size) => (withheld || number == null ? 'kept' : `step-${Math.min(STEPS, Math.ceil(number / size))}`);

/** @prop of id of the chosen indicator; the first without it */
export const CityMap = ({ table, of, go }) => {
  const { columns, rows } = table;
  const at = Math.max(0, columns.findIndex((one) => one.id === of));
  const column = columns[at];
  const drawn = rows.filter((row) => CODES.includes(row.key));
  const size = stepSize(Math.max(0, ...drawn.map((row) => row.values[at].number ?? 0)), column.unit);
  const name = figureName(column);
  const into = (key) => (event) => {
    event.preventDefault();
    go({ division: key, hall: '', pair: '' });
  };
  return html`
    <label class="field map-choice">${t('city.indicator')} <select value=${column.id} @change=${(event) => go({ of: event.target.value })} data-test="map-indicator">${columns.map((one) => html`<option key=${one.id} value=${one.id}>${figureName(one)}</option>`)}</select></label>
    <div class="city">
      <figure>
        <svg viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label=${t('city.map.label', { name })} data-test="map" data-of=${column.id}>
          ${DIVISIONS.map((one) => html`<${Tile} key=${one.code} one=${one} row=${drawn.find((row) => row.key === one.code)} table=${table} at=${at} size=${size} into=${into} />`)}
        </svg>
        <figcaption>
          <ul class="legend" aria-label=${t('city.legend')}>${legend(size, column.unit, drawn.some((row) => row.values[at].withheld)).map(([step, text]) => html`<li key=${step}><span class=${`swatch ${step}`} aria-hidden="true"></span>${text}</li>`)}</ul>
          <p class="hint">${t('city.map.hint', { unit: unitName(column.unit) })}</p>
        </figcaption>
      </figure>
      <${Ranking} table=${table} at=${at} into=${into} />
    </div>
  `;
};
CityMap.props = ['table', 'of', 'go'];

const Tile = ({ one, row, table, at, size, into }) => {
  const [x, y] = one.at;
  const { unit, ...column } = table.columns[at];
  const value = row?.values[at] ?? NOTHING;
  const name = row ? rowName(table, row) : one.code;
  const text = shown(value, unit);
  return html`<a class=${`city-place ${stepOf(value, size)}`} href=${`/city?division=${one.code}`} @click=${into(one.code)} aria-label=${`${name}，${figureName(column)} ${text} ${unitName(unit)}`} data-test=${`tile-${one.code}`}><polygon points=${one.shape}></polygon><text x=${x} y=${y}>${name}</text><text class="map-number" x=${x} y=${y + 24}>${text}</text></a>`;
};
Tile.props = ['one', 'row', 'table', 'at', 'size', 'into'];

/** Every place, the most first, with a bar. */
const Ranking = ({ table, at, into }) => {
  const { unit } = table.columns[at];
  const number = (row) => row.values[at].number ?? 0;
  const most = Math.max(1, ...table.rows.map(number));
  const rows = [...table.rows].sort((one, other) => number(other) - number(one));
  return html`
    <ol class="channels ranking" aria-label=${t('city.ranking')} data-test="ranking">
      ${rows.map((row) => html`<li key=${row.key}><button type="button" class="plain left" @click=${into(row.key)} data-test=${`rank-${row.key}`}><${RowName} table=${table} row=${row} /></button><meter min="0" max=${most} value=${number(row)} aria-hidden="true"></meter><strong>${shown(row.values[at], unit)} <small>${unitName(unit)}</small></strong></li>`)}
    </ol>
  `;
};
Ranking.props = ['table', 'at', 'into'];

function legend(size, unit, kept) {
  const steps = [['step-0', '0']];
  for (let step = 1; step <= STEPS; step++) {
    const to = step * size;
    if (!counted(unit)) steps.push([`step-${step}`, `≤ ${plain(to, unit)}`]);
    else steps.push([`step-${step}`, size === 1 ? String(to) : `${to - size + 1}–${to}`]);
  }
  return kept ? [...steps, ['kept', t('city.legend.kept')]] : steps;
}
