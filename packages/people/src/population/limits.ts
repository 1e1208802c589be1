/** How far, in total variation, a dimension may be from its shares. */
export const farthest = 0.1
/** The same for two dimensions at once. */
export const farthestPair = 0.15
/** Below so many people shares say too little to be held to. */
export const fewestCounted = 50
/** A value that this share of people should have must be seen. */
export const seenShare = 0.05
/** Of fewer people not even one is to be expected of such a value, and no few of them have all there are. */
export const fewestSeen = 20
/** Trigrams that two people's name and biography may have in common. */
export const mostSimilar = 0.6
/** The share of a population's biography sentences that may be somebody else's too. */
export const mostRepeated = 0.02
/** How much better than chance a segment may tell the words of its people. */
export const mostStereotyped = 2
/** The least share of people to be expected that have someone near. */
export const leastCovered = 0.8
/** How far clumping may be from that of the people to be expected. */
export const farthestUniformity = 0.15
/** The least share of the expected complexity. */
export const leastComplexity = 0.75
