// Fields with label, hint, fault and the right keyboard on a phone.
import { defineComponent } from '../vendor/vue.js';
import { html } from './html.js';
import { t } from './i18n.js';
import { fieldId, testName, useFault } from './form.js';

const common = { pointer: String, label: String, hint: String, required: Boolean, modelValue: null, test: String };

const optional = (props) => (props.required ? null : html`<span class="optional">${t('optional')}</span>`);

const describedBy = (props, reason) => [props.hint && `${fieldId(props.pointer)}-hint`, reason && `${fieldId(props.pointer)}-fault`].filter(Boolean).join(' ') || undefined;

/** Hint and fault of a field, tied to it by their ids. */
const Remarks = (props) => html`
  ${props.hint && html`<p class="hint" id=${`${fieldId(props.pointer)}-hint`}>${props.hint}</p>`}
  ${props.reason && html`<p class="fault" id=${`${fieldId(props.pointer)}-fault`}><span aria-hidden="true">⚠ </span>${props.reason}</p>`}
`;
Remarks.props = ['pointer', 'hint', 'reason'];

/** One line or, with rows, several. @prop type text, tel, email, date, datetime-local, number */
export const TextField = defineComponent({
  props: { ...common, type: { default: 'text' }, rows: Number, max: Number, inputmode: String, autocomplete: { default: 'off' }, lowest: String, highest: String },
  emits: ['update:modelValue'],
  setup(props, { emit }) {
    const fault = useFault(props);
    const change = (event) => {
      fault.touch();
      emit('update:modelValue', event.target.value);
    };
    return () => {
      const reason = fault.reason();
      const given = {
        id: fieldId(props.pointer),
        value: props.modelValue ?? '',
        // A field of many lines counts characters as people do, not as UTF-16; its fault says when it is too much.
        maxlength: props.rows ? undefined : props.max,
        onInput: change,
        autocomplete: props.autocomplete,
        'aria-describedby': describedBy(props, reason),
        'aria-invalid': reason ? 'true' : undefined,
        'aria-required': props.required ? 'true' : undefined,
        'data-test': props.test ?? testName(props.pointer),
      };
      return html`
        <div class=${reason ? 'field wrong' : 'field'}>
          <label for=${given.id}>${props.label} ${optional(props)}</label>
          <${Remarks} pointer=${props.pointer} hint=${props.hint} reason=${reason} />
          ${props.rows ? html`<textarea rows=${props.rows} ...${given}></textarea>` : html`<input type=${props.type} inputmode=${props.inputmode} min=${props.lowest} max=${props.highest} ...${given} />`}
          ${props.rows && props.max ? html`<p class="count">${t('count', { now: [...(props.modelValue ?? '')].length, max: props.max })}</p>` : null}
        </div>
      `;
    };
  },
});

/** One of a few, as large buttons to tap. @prop options [{value, label, hint}] */
export const ChoiceField = defineComponent({
  props: { ...common, options: Array, inline: Boolean },
  emits: ['update:modelValue'],
  setup(props, { emit }) {
    const fault = useFault(props);
    const choose = (value) => {
      fault.touch();
      emit('update:modelValue', value);
    };
    return () => {
      const id = fieldId(props.pointer);
      const name = props.test ?? testName(props.pointer);
      const reason = fault.reason();
      return html`
        <fieldset class=${reason ? 'field wrong' : 'field'} id=${id} tabindex="-1" aria-describedby=${describedBy(props, reason)} data-test=${name}>
          <legend>${props.label} ${optional(props)}</legend>
          <${Remarks} pointer=${props.pointer} hint=${props.hint} reason=${reason} />
          <div class=${props.inline ? 'choices inline' : 'choices'}>
            ${props.options.map(
              (option) => html`
                <label class="choice" key=${option.value}>
                  <input type="radio" name=${id} checked=${props.modelValue === option.value} @change=${() => choose(option.value)} data-test=${`${name}-${option.value}`} />
                  <span>${option.label}${option.hint && html`<small>${option.hint}</small>`}</span>
                </label>
              `,
            )}
          </div>
        </fieldset>
      `;
    };
  },
});

/** Yes or no as one box to tick. */
export const TickField = defineComponent({
  props: common,
  emits: ['update:modelValue'],
  setup(props, { emit }) {
    const fault = useFault(props);
    return () => {
      const id = fieldId(props.pointer);
      const reason = fault.reason();
      const tick = (event) => {
        fault.touch();
        emit('update:modelValue', event.target.checked);
      };
      return html`
        <div class=${reason ? 'field wrong' : 'field'}>
          <${Remarks} pointer=${props.pointer} reason=${reason} />
          <label class="choice">
            <input type="checkbox" id=${id} checked=${!!props.modelValue} @change=${tick} aria-invalid=${reason ? 'true' : undefined} data-test=${props.test ?? testName(props.pointer)} />
            <span>${props.label}${props.hint && html`<small>${props.hint}</small>`}</span>
          </label>
        </div>
      `;
    };
  },
});

/** One of many, as the device's own list. */
export const SelectField = defineComponent({
  props: { ...common, options: Array, none: String },
  emits: ['update:modelValue'],
  setup(props, { emit }) {
    const fault = useFault(props);
    return () => {
      const reason = fault.reason();
      const choose = (event) => {
        fault.touch();
        emit('update:modelValue', event.target.value === '' ? null : event.target.value);
      };
      return html`
        <div class=${reason ? 'field wrong' : 'field'}>
          <label for=${fieldId(props.pointer)}>${props.label} ${optional(props)}</label>
          <${Remarks} pointer=${props.pointer} hint=${props.hint} reason=${reason} />
          <select id=${fieldId(props.pointer)} value=${props.modelValue ?? ''} @change=${choose} aria-describedby=${describedBy(props, reason)} aria-invalid=${reason ? 'true' : undefined} data-test=${props.test ?? testName(props.pointer)}>
            <option value="">${props.none ?? t('choose')}</option>
            ${props.options.map((option) => html`<option key=${option.value} value=${option.value}>${option.label}</option>`)}
          </select>
        </div>
      `;
    };
  },
});
