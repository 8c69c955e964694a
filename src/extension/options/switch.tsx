// A switch: on, off, or in between for a group whose members differ.
import { useEffect, useRef } from '../view.ts';
import { isNewer } from './choices.ts';

interface Props { readonly label: string; readonly isOn: boolean; readonly isMixed?: boolean; /** Kept, but without effect for now. */ readonly isUseless?: boolean; readonly change: (isOn: boolean) => void }

export function Switch({ label, isOn, isMixed = false, isUseless = false, change }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => { if (input.current) input.current.indeterminate = isMixed; }, [isMixed]);
  const role = isMixed ? {} : { role: 'switch' as const };   // a switch knows no "mixed"; a checkbox does
  // It shows what is so, not what was pressed: a change that is refused, or must be asked for first, leaves it where it was.
  const press = (pressed: HTMLInputElement): void => {
    const wanted = pressed.checked;
    pressed.checked = isOn;
    pressed.indeterminate = isMixed;
    change(wanted);
  };
  return <label class="switch"><input ref={input} type="checkbox" {...role} aria-label={label} checked={isOn} disabled={isNewer.value || isUseless} onChange={(event) => press(event.currentTarget)} /></label>;
}
