import type { Figure } from "../../engine/protocol/bench";

/** `12 (11–14)` */
export function figureText({ median, low, high }: Figure, digits: number): string {
  const [middle, least, most] = [median, low, high].map((value) => value.toFixed(digits));
  return least === most ? `${middle}` : `${middle} (${least}–${most})`;
}

/** `1.28`, of the other's; a dash where there is no other. */
export function ratio(figure: Figure, other: Figure | undefined): string {
  return other === undefined ? "–" : (figure.median / other.median).toFixed(2);
}
