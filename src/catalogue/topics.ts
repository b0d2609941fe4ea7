import { type CollectionEntry, getCollection } from 'astro:content';
import type { TopicData } from '../schemas/topic.ts';
import { byName } from '../text/order.ts';
import { paths } from '../addresses/paths.ts';

export interface Topic extends TopicData {
  id: string;
  path: string;
}

const toTopic = ({ id, data }: CollectionEntry<'topics'>): Topic => ({ ...data, id, path: paths.topic(id) });

const all = getCollection('topics').then((entries) =>
  entries.map(toTopic).sort(byName((topic) => topic.title)),
);

/** Every topic, by title. */
export const allTopics = (): Promise<Topic[]> => all;
