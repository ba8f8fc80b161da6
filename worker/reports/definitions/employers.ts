import type { Metric } from "../registry.ts";

/** What the figures of employers are: their agreements and what they say hinders hiring. */
export const employerMetrics = {
  ladderStage: {
    unit: "employers",
    numerator:
      "Employers (workplaces) by the furthest stage reached by the end of the period's last day, in the employer's municipality: introduced = somebody was reached; needs_known = needs written down, or two meetings face to face; matching = a candidate presented, an interview, work trial or placement agreed, or a work trial begun; partner = an employment or apprenticeship begun, or an agreement signed; new = none of these. A stage never falls. Archived contacts and agreements count for nothing. An employer archived by then does not count.",
    denominator:
      "All the column's employers known by then: in the register, or with something that happened by then, and not archived.",
    period: "snapshot",
  },
  ladderMoved: {
    unit: "employers",
    numerator:
      "Employers that reached this stage on a day of the period. A stage passed by a leap is reached on the day of the leap, so one employer may be in several rows. An employer archived since counts.",
    denominator: null,
    period: "period",
  },
  ladderBefore: {
    unit: "employers",
    numerator: "Employers by the furthest stage reached by the end of the day before the period began.",
    denominator: "All the column's employers known by then and not archived.",
    period: "period",
  },
  agreementsSigned: {
    unit: "agreements",
    numerator:
      "Cooperation agreements signed in the period, in the employer's municipality. Archived ones, written down by mistake, do not count; an agreement of an employer archived since does.",
    denominator: null,
    period: "period",
  },
  agreementsEnded: {
    unit: "agreements",
    numerator: "Cooperation agreements whose last day is in the period.",
    denominator: null,
    period: "period",
  },
  agreementsInForce: {
    unit: "agreements",
    numerator:
      "Cooperation agreements signed by the period's end that go on after its last day: those in force before the period and those signed in it, without those that ended in it.",
    denominator: null,
    period: "snapshot",
  },
  employersAgreed: {
    unit: "employers",
    numerator: "Different employers (workplaces) with at least one cooperation agreement in force at the period's end.",
    denominator: null,
    period: "snapshot",
  },
  hindrancesAsked: {
    unit: "employers",
    numerator:
      "Employers (workplaces) in the register whose answer to what hinders hiring is written down, also when the answer was that nothing does. As of the day of reading and not of the period: the register keeps the latest answer and no day. Archived employers do not count.",
    denominator: null,
    period: "snapshot",
  },
  hindrancesNamed: {
    unit: "employers",
    numerator: "Of the employers that have answered what hinders hiring, those that named at least one hindrance.",
    denominator: "The column's employers that have answered, of the same sector or size where the row is of one.",
    period: "snapshot",
  },
  hindrancesNone: {
    unit: "employers",
    numerator: "Of the employers that have answered what hinders hiring, those that named nothing.",
    denominator: "The column's employers that have answered.",
    period: "snapshot",
  },
  hindrances: {
    unit: "employers",
    numerator:
      'Employers (workplaces) that named this hindrance themselves; one may name several. A row of a sector or of a size holds the employers of that sector or size; "unknown" is a size nobody wrote down. As of the day of reading and not of the period: the register keeps the latest answer and no day. Archived employers do not count.',
    denominator:
      "The column's employers that named at least one hindrance, of the same sector or size where the row is of one.",
    period: "snapshot",
  },
  feedback: {
    unit: "answers",
    numerator:
      "Answers of employers to the feedback form given in the period, through a link or in an interview, in the employer's municipality. An employer may answer several times.",
    denominator: null,
    period: "period",
  },
  feedbackCounted: {
    unit: "answers",
    numerator:
      "Of the period's answers, those that may be told of: all answers are put in groups of at least five different employers, in the order they came and each municipality's own where it has five, and a column tells of the groups that lie whole in it and in the period. The total may hold groups that no municipality's column does. See docs/decisions/0014.",
    denominator: "The column's answers of the period.",
    period: "period",
  },
  feedbackUses: {
    unit: "answers",
    numerator:
      "Of the answers that may be told of, those that ticked this as useful; one may tick several. These numbers do not open into rows: an answer is never read on its own.",
    denominator: "The column's answers that may be told of; where there are none, nothing is told.",
    period: "period",
  },
} as const satisfies Record<string, Metric>;
