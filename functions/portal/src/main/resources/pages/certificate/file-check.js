// Compares a file with the registered one by its SHA-256. The file never leaves the device.
import { defineComponent, ref } from '../vendor/vue.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { Notice } from '../kit/notice.js';
import { say } from '../kit/speak.js';

export const FileCheck = defineComponent({
  props: { sha256: String },
  setup(props) {
    const result = ref(null);
    const name = ref('');
    const compare = async (event) => {
      const [file] = event.target.files;
      event.target.value = '';
      if (!file) return;
      name.value = file.name;
      result.value = 'BUSY';
      result.value = (await hashOf(file)) === props.sha256 ? 'SAME' : 'OTHER';
      say(t(`certificate.file.${result.value}`));
    };
    // Only a secure origin lets a page compute hashes.
    const able = !!globalThis.crypto?.subtle;

    return () => html`
      <section class="card" data-test="file-check">
        <h2>${t('certificate.file')}</h2>
        <p>${t('certificate.file.text')}</p>
        ${able ? html`<div class="buttons"><label class="button second"><input type="file" class="unseen" accept="application/pdf" @change=${compare} data-test="file" />${t('certificate.file.choose')}</label></div>` : html`<p class="hint">${t('certificate.file.unable')}</p>`}
        ${result.value === 'BUSY' && html`<p class="hint" role="status">${t('certificate.file.BUSY')}</p>`}
        ${result.value === 'SAME' && html`<${Notice} kind="good" title=${t('certificate.file.SAME')} text=${name.value} test="file-same" />`}
        ${result.value === 'OTHER' && html`<${Notice} kind="bad" title=${t('certificate.file.OTHER')} text=${t('certificate.file.OTHER.text', { name: name.value })} test="file-other" />`}
        <p class="hash">SHA-256 ${props.sha256}</p>
      </section>
    `;
  },
});

async function hashOf(file) {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
