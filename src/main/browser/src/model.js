// <debrief-model>: a BPMN model with the places where it stands and has been. Read only.
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import diagramCss from 'bpmn-js/dist/assets/diagram-js.css';
import bpmnCss from 'bpmn-js/dist/assets/bpmn-js.css';

const css = `
  :host { display: block; position: relative; height: var(--model-height, 420px); background: #fff; color-scheme: light;
          border: 1px solid var(--debrief-line, #d6dedb); border-radius: 8px; overflow: hidden; }
  .canvas { position: absolute; inset: 0; }
  .tools { position: absolute; top: 8px; right: 8px; display: flex; gap: 4px; z-index: 2; }
  .tools button { font: inherit; min-width: 32px; height: 32px; border: 1px solid #b7c4c0; border-radius: 6px;
                  background: #fff; color: #1c2b2a; cursor: pointer; }
  .tools button:focus-visible { outline: 3px solid #0b6e64; outline-offset: 1px; }
  .done .djs-visual > :is(rect, circle, polygon, path):first-child { fill: #e3efe9 !important; }
  .active .djs-visual > :is(rect, circle, polygon, path):first-child { stroke: #0b6e64 !important; stroke-width: 4px !important; fill: #c9ece3 !important; }
  .token { background: #0b6e64; color: #fff; font: 600 12px/20px system-ui, sans-serif; min-width: 20px; height: 20px;
           border-radius: 10px; text-align: center; box-sizing: border-box; padding: 0 5px; }
`;

class DebriefModel extends HTMLElement {
  #viewer;
  #state = { active: {}, done: [] };

  connectedCallback() {
    if (this.#viewer) return;
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>${diagramCss}${bpmnCss}${css}</style><div class="canvas"></div>
      <div class="tools"><button type="button" data-zoom="1.25" aria-label="Larger">+</button><button type="button"
      data-zoom="0.8" aria-label="Smaller">&minus;</button><button type="button" data-zoom="fit">Whole</button></div>`;
    this.setAttribute('role', 'group');
    this.#viewer = new NavigatedViewer({ container: root.querySelector('.canvas') });
    root.querySelector('.tools').addEventListener('click', (event) => this.#zoom(event.target.dataset.zoom));
    new ResizeObserver(() => { if (this.loaded) this.#show(); }).observe(this);
    this.#load();
  }

  set xml(value) { this._xml = value; this.#load(); }

  /** JSON: {"active": {element: count}, "done": [element]} */
  set state(value) { this.#state = JSON.parse(value); this.#mark(); }

  async #load() {
    if (!this.#viewer || !this._xml) return;
    await this.#viewer.importXML(this._xml);
    this.loaded = true;
    this.#mark();
    this.#show();
    this.setAttribute('data-ready', 'true');
  }

  #mark() {
    if (!this.loaded) return;
    const canvas = this.#viewer.get('canvas');
    const overlays = this.#viewer.get('overlays');
    const registry = this.#viewer.get('elementRegistry');
    overlays.clear();
    registry.forEach((element) => { canvas.removeMarker(element, 'active'); canvas.removeMarker(element, 'done'); });
    this.#state.done.filter((id) => registry.get(id)).forEach((id) => canvas.addMarker(id, 'done'));
    for (const [id, count] of Object.entries(this.#state.active)) {
      if (!registry.get(id)) continue;
      canvas.addMarker(id, 'active');
      const token = document.createElement('div');
      token.className = 'token';
      token.textContent = count > 1 ? String(count) : '●';
      overlays.add(id, { position: { top: -10, left: -10 }, html: token });
    }
  }

  #fit() {
    if (this.loaded && this.clientWidth > 0) this.#viewer.get('canvas').zoom('fit-viewport', 'auto');
  }

  /** The whole model where it stays readable, else the place where the process stands. */
  #show() {
    this.#fit();
    const canvas = this.#viewer.get('canvas');
    const place = this.#viewer.get('elementRegistry').get(Object.keys(this.#state.active)[0]);
    if (!place || this.clientWidth === 0 || canvas.zoom() >= 0.45) return;
    canvas.zoom(0.6, { x: place.x + (place.width || 0) / 2, y: place.y + (place.height || 0) / 2 });
    canvas.scrollToElement(place, { top: 120, bottom: 160, left: 200, right: 420 });
  }

  #zoom(step) {
    if (step === 'fit') this.#fit();
    else if (step) this.#viewer.get('canvas').zoom(this.#viewer.get('canvas').zoom() * Number(step));
  }
}

customElements.define('debrief-model', DebriefModel);
