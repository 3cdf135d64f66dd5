// The places that decide which office may act (article 25).
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { bind } from '../kit/form.js';
import { SelectField } from '../kit/fields.js';
import { asksWhereItLies } from './asked.js';
import { divisions } from './question-field.js';

export const PlaceFields = ({ draft, matter, catalogue }) => {
  const { places, applicant } = draft.order;
  const person = applicant.kind === 'PERSON';
  const place = (name, label, required) => html`<${SelectField} pointer=${`/places/${name}`} label=${t(label)} required=${required} none=${required ? undefined : t('places.elsewhere')} options=${divisions(catalogue)} ...${bind(places, name)} />`;
  const ordinary = matter.immovable !== 'ONLY_WHERE_IT_LIES';
  const lies = asksWhereItLies(matter, draft);
  if (!ordinary && !lies) return null;
  return html`
    <section class="group" data-test="places">
      <p class="label">${t('places.title')}</p>
      <p class="hint">${ordinary ? t('places.hint') : t('places.hint.immovable')}</p>
      ${lies && place('immovable', 'places.immovable', !ordinary)}
      ${ordinary && html`${place('domicile', person ? 'places.domicile' : 'places.seat', false)}${person && place('residence', 'places.residence', false)}${place('actPlace', 'places.act', false)}`}
    </section>
  `;
};
PlaceFields.props = ['draft', 'matter', 'catalogue'];
