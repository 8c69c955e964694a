// The one door to preact and its signals. A view reads signals and is drawn again when they change; it computes nothing.
export { render, type ComponentChildren } from 'preact';
export { useEffect, useId, useMemo, useRef } from 'preact/hooks';
export { batch, computed, effect, signal, useSignal, type ReadonlySignal, type Signal } from '@preact/signals';
