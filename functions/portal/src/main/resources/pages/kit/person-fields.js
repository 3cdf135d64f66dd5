// Who applies: a person, or a body with whoever stands for it.
import { html } from './html.js';
import { t } from './i18n.js';
import { bind } from './form.js';
import { ChoiceField, SelectField, TextField } from './fields.js';

export const newApplicant = () => ({ kind: 'PERSON', name: '', idType: 'CITIZEN_ID', idNumber: '', creditCode: '', representative: '', position: '', phone: '', address: '' });

export const idTypes = (catalogue) => catalogue.idTypes.map((one) => ({ value: one.kind, label: one.label }));

/** @prop kinds of applicant there may be */
export const ApplicantFields = ({ one, catalogue, kinds }) => html`
  ${kinds.length > 1 &&
  html`<${ChoiceField} pointer="/applicant/kind" label=${t('who.kind')} required ...${bind(one, 'kind')} options=${kinds.map((kind) => ({ value: kind, label: t(`who.kind.${kind}`), hint: t(`who.kind.${kind}.hint`) }))} />`}
  ${one.kind === 'PERSON' ? html`<${PersonFields} one=${one} catalogue=${catalogue} />` : html`<${BodyFields} one=${one} />`}
  <${TextField} pointer="/applicant/phone" label=${t('who.phone')} hint=${t('who.phone.hint')} type="tel" inputmode="tel" autocomplete="tel" required max=${20} ...${bind(one, 'phone')} />
  <${TextField} pointer="/applicant/address" label=${t('who.address')} autocomplete="street-address" required max=${200} ...${bind(one, 'address')} />
`;
ApplicantFields.props = ['one', 'catalogue', 'kinds'];

const PersonFields = ({ one, catalogue }) => html`
  <${TextField} pointer="/applicant/name" label=${t('who.name')} hint=${t('who.name.hint')} autocomplete="name" required max=${100} ...${bind(one, 'name')} />
  <${SelectField} pointer="/applicant/idType" label=${t('who.id.type')} required options=${idTypes(catalogue)} ...${bind(one, 'idType')} />
  <${TextField} pointer="/applicant/idNumber" label=${t('who.id.number')} hint=${one.idType === 'CITIZEN_ID' ? t('who.id.number.hint') : null} required max=${40} ...${bind(one, 'idNumber')} />
`;
PersonFields.props = ['one', 'catalogue'];

const BodyFields = ({ one }) => html`
  <${TextField} pointer="/applicant/name" label=${t('who.body.name')} autocomplete="organization" required max=${100} ...${bind(one, 'name')} />
  <${TextField} pointer="/applicant/creditCode" label=${t('who.credit.code')} hint=${t('who.credit.code.hint')} required=${one.kind === 'COMPANY'} max=${18} ...${bind(one, 'creditCode')} />
  <${TextField} pointer="/applicant/representative" label=${t('who.representative')} hint=${t('who.representative.hint')} required max=${100} ...${bind(one, 'representative')} />
  <${TextField} pointer="/applicant/position" label=${t('who.position')} max=${100} ...${bind(one, 'position')} />
`;
BodyFields.props = ['one'];
