// The chain of an industry, or of what stands in one, in lanes.
import { z } from 'zod';
import { RelationType, Role } from '../../ingest/model.ts';
import { EntityRef, versioned } from './parts.ts';

/** Lanes from left to right. */
export const LANES = ['industry', 'platform', 'host', 'park', 'city', 'department'] as const;
export const Lane = z.enum(LANES);
export type Lane = z.infer<typeof Lane>;

export const LanesQuery = z.object({
  /** Ids of the documents looked at, comma between; none: all. */
  documents: z.string().default('').transform((text) => text.split(',').filter(Boolean)),
});

export const LaneMember = EntityRef.extend({
  lane: Lane,
  /** Industry: the one it is part of, where that stands in the lane too. */
  parent: z.string().optional(),
  /** How many industries of the lane a city or park develops, how many tasks a department has here. */
  count: z.number().int(),
  /** A department of a derived lane: it answers for tasks that concern what is shown. */
  derived: z.boolean(),
});
export type LaneMember = z.infer<typeof LaneMember>;

/** A stated relation between two members. */
export const LaneLink = z.object({
  relation: z.string(),
  type: RelationType,
  source: z.string(),
  target: z.string(),
  /** Places that state it. */
  places: z.number().int(),
});
export type LaneLink = z.infer<typeof LaneLink>;

/** Members of a lane for which the next thing is not stated. `unread`: of these, those that a clause names which was not understood. */
export const LaneGap = z.object({ lane: Lane, what: z.enum(['no-platform', 'no-host', 'no-park', 'no-city', 'no-department']), of: z.array(z.string()), unread: z.array(z.string()) });
export type LaneGap = z.infer<typeof LaneGap>;

export const Lanes = z.object({
  ...versioned,
  start: EntityRef,
  members: z.array(LaneMember),
  links: z.array(LaneLink),
  /** Duties behind the departments: through which task, about which member. */
  duties: z.array(z.object({ department: z.string(), task: EntityRef, role: Role, relation: z.string(), concern: z.string(), member: z.string() })),
  gaps: z.array(LaneGap),
  documents: z.array(z.object({ id: z.string(), title: z.string(), year: z.number().int().optional(), duties: z.boolean() })),
});
export type Lanes = z.infer<typeof Lanes>;

/** Where a chain can begin: industries by the platforms that serve them by name. `platforms`: with those that serve a part. */
export const LaneStarts = z.object({ ...versioned, industries: z.array(EntityRef.extend({ platforms: z.number().int() })) });
