import type { DashboardState, FromPage } from "../protocol";

/** A part of the page: built once, told of every new state. */
export interface View {
  readonly element: HTMLElement;
  update(state: DashboardState): void;
}

/** What the views need of the world. */
export interface Page {
  post(message: FromPage): void;
  /** Open or closed sections outlive a reload of the page; nothing else does. */
  isOpen(section: string, byDefault: boolean): boolean;
  setOpen(section: string, open: boolean): void;
}
