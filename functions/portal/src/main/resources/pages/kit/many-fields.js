// Several of a few, and as many lines as it takes.
import { defineComponent } from '../vendor/vue.js';
import { html } from './html.js';
import { t } from './i18n.js';
import { fieldId, testName, useFault } from './form.js';
import { focusOn } from './speak.js';

const common = { pointer: String, label: String, hint: String, required: Boolean, modelValue: Array };

const head = (props, reason) => html`
  <legend>${props.label} ${!props.required && html`<span class="optional">${t('optional')}</span>`}</legend>
  ${props.hint && html`<p class="hint">${props.hint}</p>`}
  ${reason && html`<p class="fault"><span aria-hidden="true">⚠ </span>${reason}</p>`}
`;

/** @prop options [{value, label, hint}] */
export const ManyField = defineComponent({
  props: { ...common, options: Array },
  emits: ['update:modelValue'],
  setup(props, { emit }) {
    const fault = useFault(props);
    const toggle = (value) => {
      fault.touch();
      const chosen = props.modelValue;
      emit('update:modelValue', chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
    };
    return () => html`
      <fieldset class=${fault.reason() ? 'field wrong' : 'field'} id=${fieldId(props.pointer)} tabindex="-1" data-test=${testName(props.pointer)}>
        ${head(props, fault.reason())}
        <div class="choices">
          ${props.options.map(
            (option) => html`
              <label class="choice" key=${option.value}>
                <input type="checkbox" checked=${props.modelValue.includes(option.value)} @change=${() => toggle(option.value)} data-test=${`${testName(props.pointer)}-${option.value}`} />
                <span>${option.label}${option.hint && html`<small>${option.hint}</small>`}</span>
              </label>
            `,
          )}
        </div>
      </fieldset>
    `;
  },
});

/** Lines of text; there is always one to write in. */
export const ListField = defineComponent({
  props: { ...common, most: { type: Number, default: 50 } },
  emits: ['update:modelValue'],
  setup(props, { emit }) {
    const fault = useFault(props);
    const lineId = (i) => (i ? `${fieldId(props.pointer)}-${i}` : fieldId(props.pointer));
    const change = (i, text) => {
      fault.touch();
      emit('update:modelValue', props.modelValue.map((line, at) => (at === i ? text : line)));
    };
    const add = () => {
      emit('update:modelValue', [...props.modelValue, '']);
      focusOn(lineId(props.modelValue.length));
    };
    const remove = (i) => emit('update:modelValue', props.modelValue.filter((_, at) => at !== i));

    return () => html`
      <fieldset class=${fault.reason() ? 'field wrong' : 'field'} data-test=${testName(props.pointer)}>
        ${head(props, fault.reason())}
        <ol class="lines">
          ${props.modelValue.map(
            (line, i) => html`
              <li key=${i}>
                <input id=${lineId(i)} aria-label=${`${props.label} ${i + 1}`} value=${line} @input=${(event) => change(i, event.target.value)} data-test=${`${testName(props.pointer)}-${i}`} />
                ${props.modelValue.length > 1 && html`<button type="button" class="plain" @click=${() => remove(i)} aria-label=${t('line.remove', { number: i + 1 })}>${t('remove')}</button>`}
              </li>
            `,
          )}
        </ol>
        ${props.modelValue.length < props.most && html`<button type="button" class="second" @click=${add} data-test=${`${testName(props.pointer)}-add`}>${t('line.add')}</button>`}
      </fieldset>
    `;
  },
});
