/** One's own neighbourhood, shaded, with one's own house in it; a path leads out of it to an open door in another one. */
export function ElsewherePicture() {
  return (
    <svg class="elsewhere-picture pictogram--mirrors" viewBox="0 0 96 64" aria-hidden="true">
      <g fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">
        <path
          d="M3 34C2 22 10 14 21 15C31 16 38 22 38 33C38 45 33 55 21 55C10 55 4 47 3 34z"
          fill="currentColor"
          fill-opacity="0.18"
          stroke-dasharray="3 3"
        />
        <path d="M11 36L20.5 27.5L30 36M13.5 34V45.5H27.5V34" />
        <path d="M18.5 45.5V39.5H22.5V45.5" />
        <path d="M21 50C24 61 42 63 52 58C58 55 66 57 73 53" stroke-dasharray="1 4" />
        <path d="M58 50V22L76 11L94 22V50M55 50H68M82 50H95" />
        <path d="M68 50V29H82V50" />
        <path d="M68 29L62 32V53L68 50z" fill="currentColor" fill-opacity="0.18" />
        <path d="M64 42V44" />
        <path d="M72.5 20.5H79.5" />
      </g>
    </svg>
  );
}
