// Where papers are to go, and whether they may come by phone (article 88, civil procedure on service).
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { bind } from '../kit/form.js';
import { ChoiceField, TextField, TickField } from '../kit/fields.js';
import { ReminderFields } from '../kit/reminder-fields.js';
import { isCompany } from './request.js';

export const ServiceStep = ({ draft }) => {
  const a = draft.application;
  return html`
    <${TickField} pointer="/sameAddress" label=${t('service.same')} hint=${a.applicant.address} ...${bind(draft, 'sameAddress')} />
    ${!draft.sameAddress && html`<${TextField} pointer="/service/address" label=${t('service.address')} required max=${200} ...${bind(a.service, 'address')} />`}
    <${ChoiceField} pointer="/service/electronic" label=${t('service.electronic')} hint=${t('service.electronic.hint')} required modelValue=${a.service.electronic === null ? null : a.service.electronic ? 'YES' : 'NO'} @update:modelValue=${(value) => (a.service.electronic = value === 'YES')}
      options=${[{ value: 'YES', label: t('service.electronic.yes') }, { value: 'NO', label: t('service.electronic.no') }]} />
    <${TextField} pointer="/service/phone" label=${t('service.phone')} hint=${t('service.phone.hint', { phone: a.applicant.phone })} type="tel" inputmode="tel" max=${20} ...${bind(a.service, 'phone')} />
    <${TextField} pointer="/service/email" label=${t('service.email')} type="email" inputmode="email" autocomplete="email" max=${100} ...${bind(a.service, 'email')} />
    <${ReminderFields} one=${a.reminders} company=${isCompany(a)} />
  `;
};
ServiceStep.props = ['draft'];
