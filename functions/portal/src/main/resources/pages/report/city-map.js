// The six divisions, darker where there is more of the chosen indicator; each leads into its own figures.
import { defineComponent, ref } from '../vendor/vue.js';
import { DIVISIONS, HEIGHT, WIDTH } from '../kit/city-shape.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { shown, unitName } from './values.js';

const STEPS = 4;

export const CityMap = defineComponent({
  props: { table: Object, go: Function },
  setup(props) {
    const column = ref(0);
    return () => {
      const { columns, rows } = props.table;
      const at = Math.min(column.value, columns.length - 1);
      const { name, unit } = columns[at];
      const values = new Map(rows.map((row) => [row.key, row]));
      const most = Math.max(0, ...rows.map((row) => row.values[at].number ?? 0));
      return html`
        <label class="field map-choice">${t('city.indicator')} <select @change=${(event) => (column.value = Number(event.target.value))} data-test="map-indicator">${columns.map((one, i) => html`<option key=${one.id} value=${i} selected=${i === at}>${one.name}</option>`)}</select></label>
        <div class="city">
          <figure>
            <svg viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label=${t('city.map.label', { name })} data-test="map">
              ${DIVISIONS.map((one) => html`<${Tile} key=${one.code} one=${one} row=${values.get(one.code)} at=${at} unit=${unit} most=${most} indicator=${name} go=${props.go} />`)}
            </svg>
            <figcaption class="hint">${t('city.map.hint', { unit: unitName(unit) })}</figcaption>
          </figure>
        </div>
      `;
    };
  },
});

const Tile = ({ one, row, at, unit, most, indicator, go }) => {
  const [x, y] = one.at;
  const value = row?.values[at] ?? { number: null, withheld: false };
  const text = shown(value, unit);
  const step = value.number && most > 0 ? Math.min(STEPS, Math.ceil((STEPS * value.number) / most)) : 0;
  const into = (event) => {
    event.preventDefault();
    go({ division: one.code, hall: '' });
  };
  return html`<a class=${`city-place step-${step}`} href=${`/city?division=${one.code}`} @click=${into} aria-label=${`${row?.name ?? one.code}，${indicator} ${text} ${unitName(unit)}`} data-test=${`tile-${one.code}`}><polygon points=${one.shape}></polygon><text x=${x} y=${y}>${row?.name ?? one.code}</text><text class="map-number" x=${x} y=${y + 24}>${text}</text></a>`;
};
Tile.props = ['one', 'row', 'at', 'unit', 'most', 'indicator', 'go'];
