/** What a person is asked about: nine domains, the choices behind them, and the needs those stand for. */
export interface Domain {
  readonly id: string;
  readonly pictogram: string;
  readonly choices: readonly string[];
}

export interface Choice {
  readonly id: string;
  readonly pictogram: string;
  readonly needs: readonly string[];
}

export interface NeedLook {
  readonly id: string;
  readonly pictogram: string;
  readonly safety: boolean;
}

export interface Questions {
  readonly domains: readonly Domain[];
  readonly choices: readonly Choice[];
  readonly needs: readonly NeedLook[];
}
