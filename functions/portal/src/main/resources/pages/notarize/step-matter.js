// Where it will be used, and what is needed.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { bind } from '../kit/form.js';
import { ChoiceField } from '../kit/fields.js';
import { Notice } from '../kit/notice.js';
import { SearchField } from '../kit/search-field.js';
import { countryOf, matterOf } from './asked.js';
import { CountryCard } from '../order/country-card.js';
import { MatterChoice } from './matter-choice.js';

export const MatterStep = ({ draft, catalogue }) => {
  const { order } = draft;
  const matter = matterOf(catalogue, draft);
  const country = countryOf(catalogue, draft);
  const choose = (id) => {
    order.matter = id;
    const { holders } = matterOf(catalogue, draft);
    if (!holders.includes(order.applicant.kind)) order.applicant.kind = holders[0];
  };
  return html`
    <p class="lead">${t('notarize.lead')}</p>
    <${ChoiceField} pointer="/use" label=${t('notarize.use')} hint=${t('notarize.use.hint')} required inline ...${bind(order, 'use')} options=${['DOMESTIC', 'ABROAD'].map((value) => ({ value, label: t(`use.${value}`) }))} />
    ${order.use === 'ABROAD' &&
    html`
      <${SearchField} pointer="/country" label=${t('notarize.country')} hint=${t('notarize.country.hint')} options=${catalogue.countries.map((one) => ({ value: one.code, label: one.name, hint: one.nameEn }))} ...${bind(order, 'country')} />
      ${country && html`<${CountryCard} country=${country} />`}
    `}
    ${order.use && html`<${MatterChoice} matters=${catalogue.matters.filter((one) => one.uses.includes(order.use))} modelValue=${order.matter} @update:modelValue=${choose} />`}
    ${matter?.inPerson && html`<${Notice} kind="info" title=${t('notarize.in.person')} text=${t('notarize.in.person.text')} test="in-person" />`}
  `;
};
MatterStep.props = ['draft', 'catalogue', 'session', 'form', 'kept', 'turn', 'done'];
