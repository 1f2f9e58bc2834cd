/**
 * Milliseconds that a configuration's functions get once a run is interrupted, where no others are set: what they do may
 * have no end.
 */
export const giveUpAfter = 500
