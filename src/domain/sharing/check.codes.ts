/** kWh of a meter and day below which a check says nothing, unless it is told otherwise, and the most it can be told. */
export const usualTolerance = 0.01
export const mostTolerance = 1000
