// Others whom the act concerns, as far as one knows them (article 16). Nobody has to name any.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { bind } from '../kit/form.js';
import { SelectField, TextField } from '../kit/fields.js';
import { newThirdParty } from './draft.js';

const KINDS = ['PERSON', 'COMPANY', 'ORGANISATION'];
const MOST = 5;

export const ThirdParties = ({ list }) => html`
  <details class="more" open=${list.length > 0}>
    <summary data-test="third-parties">${t('third.title')}</summary>
    <p class="hint">${t('third.hint')}</p>
    ${list.map(
      (one, i) => html`
        <section class="group" key=${i}>
          <${SelectField} pointer=${`/thirdParties/${i}/kind`} label=${t('third.kind')} required options=${KINDS.map((value) => ({ value, label: t(`who.kind.${value}`) }))} ...${bind(one, 'kind')} />
          <${TextField} pointer=${`/thirdParties/${i}/name`} label=${t('third.name')} required max=${100} ...${bind(one, 'name')} />
          <${TextField} pointer=${`/thirdParties/${i}/contact`} label=${t('third.contact')} max=${200} ...${bind(one, 'contact')} />
          <button type="button" class="plain" @click=${() => list.splice(i, 1)} data-test=${`remove-third-party-${i}`}>${t('remove')}</button>
        </section>
      `,
    )}
    ${list.length < MOST && html`<button type="button" class="second" @click=${() => list.push(newThirdParty())} data-test="add-third-party">${t('third.add')}</button>`}
  </details>
`;
ThirdParties.props = ['list'];
