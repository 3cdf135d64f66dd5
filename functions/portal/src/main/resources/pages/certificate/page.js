// Is this certificate genuine? The answer large and first; then the file itself, compared on the device.
import { defineComponent, ref, shallowRef } from '../vendor/vue.js';
import { call } from '../kit/api.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { useForm, FaultSummary } from '../kit/form.js';
import { TextField } from '../kit/fields.js';
import { ProblemNotice } from '../kit/notice.js';
import { focusOn, say } from '../kit/speak.js';
import { FileCheck } from './file-check.js';
import { Found } from './found.js';
import { Verdict, verdictOf } from './verdict.js';

export const CertificatePage = defineComponent({
  setup() {
    const form = useForm();
    const typed = ref('');
    let code = new URLSearchParams(location.search).get('code') ?? '';
    const found = shallowRef(null);
    const problem = shallowRef(null);
    const busy = ref(false);

    const look = async () => {
      found.value = null;
      problem.value = null;
      busy.value = true;
      try {
        found.value = (await call('GET', `/v1/certificates/${encodeURIComponent(code)}`)).data;
        typed.value = '';
      } catch (failed) {
        problem.value = failed;
      } finally {
        busy.value = false;
      }
      const verdict = verdictOf(found.value, problem.value);
      if (!verdict) return;
      say(t(`certificate.${verdict}`));
      focusOn('verdict');
    };
    const ask = (event) => {
      event.preventDefault();
      form.show(typed.value.trim() ? [] : [{ pointer: '/code', reason: t('fault.code') }]);
      if (form.faults.length || busy.value) return;
      code = codeIn(typed.value);
      history.replaceState(null, '', `/check?code=${encodeURIComponent(code)}`);
      look();
    };
    if (code) {
      typed.value = code;
      look();
    }

    return () => {
      const verdict = verdictOf(found.value, problem.value);
      return html`
        <h1>${t('certificate.title')}</h1>
        ${busy.value && html`<p class="loading" role="status">${t('certificate.looking')}</p>`}
        ${verdict ? html`<${Verdict} verdict=${verdict} found=${found.value} problem=${problem.value} />` : html`<${ProblemNotice} problem=${problem.value} retry=${look} />`}
        ${found.value && html`<${Found} found=${found.value} />`}
        ${found.value?.sha256 && html`<${FileCheck} key=${found.value.sha256} sha256=${found.value.sha256} />`}
        <form novalidate class="card" @submit=${ask}>
          <h2>${found.value ? t('certificate.another') : t('certificate.ask')}</h2>
          <${FaultSummary} faults=${form.faults} />
          <${TextField} pointer="/code" label=${t('certificate.code')} hint=${t('certificate.code.hint')} required max=${300} modelValue=${typed.value} @update:modelValue=${(text) => (typed.value = text)} />
          <div class="onward"><button type="submit" class=${found.value ? 'second' : 'first'} disabled=${busy.value} data-test="check">${t('certificate.go')}</button></div>
        </form>
      `;
    };
  },
});

/** Somebody may paste the whole address that the QR code holds. */
function codeIn(text) {
  const given = text.trim();
  return /[?&]code=([^&\s]+)/.exec(given)?.[1] ?? given.replace(/\s/g, '');
}
