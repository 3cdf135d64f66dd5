// What the authority did, who it was, and since when one knows (articles 11, 12, 19 to 21, 29).
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { bind } from '../kit/form.js';
import { ChoiceField, TextField, TickField } from '../kit/fields.js';
import { FileField } from '../kit/file-field.js';
import { SearchField } from '../kit/search-field.js';
import { mayBeLate, LateFields } from './late-fields.js';

const YES_NO = () => [{ value: 'NO', label: t('no') }, { value: 'YES', label: t('yes') }];
const ON_THE_SPOT = ['PENALTY', 'COERCION'];
const LAND = ['NATURAL_RESOURCES', 'EXPROPRIATION', 'OPERATING_AUTONOMY', 'ADMINISTRATIVE_AGREEMENT', 'LICENCE', 'OTHER', 'PENALTY', 'COERCION'];

const yesNo = (object, name) => ({
  modelValue: object[name] === null ? null : object[name] ? 'YES' : 'NO',
  'onUpdate:modelValue': (value) => (object[name] = value === 'YES'),
});

export const ActStep = ({ draft, catalogue, session }) => {
  const a = draft.application;
  const { act } = a;
  return html`
    <${FileField} pointer="/files/ACT_DOCUMENT" label=${t('act.photo')} hint=${t('act.photo.hint')} purpose="ACT_DOCUMENT" files=${draft.files} types=${catalogue.fileTypes} session=${session} />
    <${ChoiceField} pointer="/act/kind" label=${t('act.kind')} hint=${t('act.kind.hint')} required ...${bind(act, 'kind')}
      options=${catalogue.actKinds.map((one) => ({ value: one.kind, label: one.label, hint: one.example }))} />
    ${draft.unlisted
      ? html`<${TextField} pointer="/respondentName" label=${t('act.respondent.name')} hint=${t('act.respondent.name.hint')} required max=${100} ...${bind(a, 'respondentName')} />`
      : html`<${SearchField} pointer="/respondentId" label=${t('act.respondent')} hint=${t('act.respondent.hint')} options=${authorities(catalogue)} ...${bind(a, 'respondentId')} />`}
    <${TickField} pointer="/unlisted" label=${t('act.respondent.unlisted')} ...${bind(draft, 'unlisted')} />
    <${TextField} pointer="/act/title" label=${t('act.paper')} hint=${t('act.paper.hint')} max=${200} ...${bind(act, 'title')} />
    <${TextField} pointer="/act/documentNumber" label=${t('act.number')} hint=${t('act.number.hint')} max=${100} ...${bind(act, 'documentNumber')} />
    <${TextField} pointer="/act/doneOn" label=${t('act.done.on')} hint=${t('act.done.on.hint')} type="date" ...${bind(act, 'doneOn')} />
    <${TextField} pointer="/act/knownOn" label=${t('act.known.on')} hint=${t('act.known.on.hint')} type="date" required ...${bind(act, 'knownOn')} />
    <${ChoiceField} pointer="/act/rightToApplyTold" label=${t('act.told')} hint=${t('act.told.hint')} required ...${bind(act, 'rightToApplyTold')}
      options=${['YES', 'NO', 'UNKNOWN'].map((value) => ({ value, label: t(`act.told.${value}`) }))} />
    ${act.rightToApplyTold === 'NO' && html`<${TextField} pointer="/act/toldOn" label=${t('act.told.on')} type="date" ...${bind(act, 'toldOn')} />`}
    ${mayBeLate(act) && html`<${LateFields} draft=${draft} />`}
    <${TextField} pointer="/act/amountFen" label=${t('act.amount')} hint=${t('act.amount.hint')} inputmode="decimal" max=${20} ...${bind(act, 'yuan')} />
    ${ON_THE_SPOT.includes(act.kind) && html`<${TickField} pointer="/act/onTheSpot" label=${t('act.on.the.spot')} ...${bind(act, 'onTheSpot')} />`}
    ${act.kind === 'PENALTY' && html`<${TickField} pointer="/act/warning" label=${t('act.warning')} ...${bind(act, 'warning')} />`}
    ${LAND.includes(act.kind) && html`<${TickField} pointer="/act/realEstate" label=${t('act.real.estate')} ...${bind(act, 'realEstate')} />`}
    <${ChoiceField} pointer="/courtCase" label=${t('act.court')} required inline options=${YES_NO()} ...${yesNo(a, 'courtCase')} />
    <${ChoiceField} pointer="/appliedBefore" label=${t('act.before')} required inline options=${YES_NO()} ...${yesNo(a, 'appliedBefore')} />
    <${ChoiceField} pointer="/exclusion" label=${t('act.exclusion')} hint=${t('act.exclusion.hint')} required ...${bind(a, 'exclusion')}
      options=${[{ value: 'NONE', label: t('act.exclusion.none') }, ...catalogue.exclusions.map((one) => ({ value: one.kind, label: one.label }))]} />
  `;
};
ActStep.props = ['draft', 'catalogue', 'session'];

/** The authorities with the division they work in, so that two of the same name can be told apart. */
export function authorities(catalogue) {
  const places = new Map([[catalogue.city.code, catalogue.city.name], ...catalogue.divisions.map((one) => [one.code, one.name])]);
  return catalogue.authorities.map((one) => ({ value: one.id, label: one.name, hint: places.get(one.division) }));
}
