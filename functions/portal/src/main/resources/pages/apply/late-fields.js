// More than sixty days may be in time all the same: the page asks why, it turns nobody away (article 20(2)).
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { serverNow } from '../kit/api.js';
import { bind } from '../kit/form.js';
import { ChoiceField, TextField } from '../kit/fields.js';
import { Notice } from '../kit/notice.js';

const DAY = 24 * 60 * 60 * 1000;

export const mayBeLate = (act) => !!act.knownOn && serverNow() - new Date(`${act.knownOn}T00:00:00+08:00`) > 60 * DAY;

export const LateFields = ({ draft }) => {
  const { delay } = draft.application;
  return html`
    <section class="group" data-test="late">
      <${Notice} kind="warn" title=${t('late.title')} text=${t('late.text')} />
      <${ChoiceField} pointer="/late" label=${t('late.question')} inline modelValue=${draft.late === null ? null : draft.late ? 'YES' : 'NO'} @update:modelValue=${(value) => (draft.late = value === 'YES')}
        options=${[{ value: 'YES', label: t('late.yes') }, { value: 'NO', label: t('late.no') }]} required />
      ${draft.late &&
      html`
        <${TextField} pointer="/delay/ground" label=${t('late.ground')} hint=${t('late.ground.hint')} rows=${3} required max=${1000} ...${bind(delay, 'ground')} />
        <${TextField} pointer="/delay/from" label=${t('late.from')} type="date" ...${bind(delay, 'from')} />
        <${TextField} pointer="/delay/to" label=${t('late.to')} type="date" ...${bind(delay, 'to')} />
      `}
    </section>
  `;
};
LateFields.props = ['draft'];
