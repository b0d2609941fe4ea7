import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/*
 * Signatures as minisign writes and reads them (https://jedisct1.github.io/minisign/), so that readers can check a release
 * with a tool that is not ours. A file is hashed with BLAKE2b-512 and the hash signed with Ed25519; a second signature holds
 * the first together with a comment, which can therefore be trusted.
 */

/** Before a public key, before a signature of a hash. */
const marks = { key: 'Ed', signature: 'ED' } as const;

const hashOf = (data: Buffer): Buffer => createHash('blake2b512').update(data).digest();

/** The last 32 bytes of a key in the form of X.509 are the key itself. */
const rawKey = (key: KeyObject): Buffer =>
  createPublicKey(key).export({ type: 'spki', format: 'der' }).subarray(-32);

const publicFrom = (raw: Buffer): KeyObject =>
  createPublicKey({
    key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]),
    format: 'der',
    type: 'spki',
  });

/** Eight bytes that say which key it is. */
const idOf = (key: KeyObject): Buffer => hashOf(rawKey(key)).subarray(0, 8);

/** The public key of a private one, as minisign keeps it in a file. */
export const publicKeyFile = (key: KeyObject): string => {
  const data = Buffer.concat([Buffer.from(marks.key), idOf(key), rawKey(key)]);
  return `untrusted comment: minisign public key\n${data.toString('base64')}\n`;
};

/**
 * The signature of a file.
 *
 * @param key a private Ed25519 key
 * @param comment one line that is signed too
 */
export function minisignature(data: Buffer, key: KeyObject, comment: string): string {
  const signature = sign(null, hashOf(data), key);
  const whole = sign(null, Buffer.concat([signature, Buffer.from(comment)]), key);
  return [
    'untrusted comment: signature of a release',
    Buffer.concat([Buffer.from(marks.signature), idOf(key), signature]).toString('base64'),
    `trusted comment: ${comment}`,
    whole.toString('base64'),
    '',
  ].join('\n');
}

/**
 * Hold a signature against a file and a public key.
 *
 * @param publicKey the text of a public key's file, or its line alone
 * @returns the comment that was signed, or nothing where the signature is not of this file by this key
 */
export function verifiedComment(data: Buffer, signature: string, publicKey: string): string | undefined {
  const keyLine = publicKey.trim().split('\n').at(-1) ?? '';
  const keyData = Buffer.from(keyLine, 'base64');
  const [, signatureLine = '', commentLine = '', wholeLine = ''] = signature.split('\n');
  const own = Buffer.from(signatureLine, 'base64');
  if (keyData.length !== 42 || own.length !== 74) return undefined;
  if (own.subarray(0, 2).toString() !== marks.signature) return undefined;
  if (!own.subarray(2, 10).equals(keyData.subarray(2, 10))) return undefined;
  const key = publicFrom(keyData.subarray(10));
  const comment = commentLine.replace(/^trusted comment: /, '');
  const signed = own.subarray(10);
  const isWhole =
    verify(null, hashOf(data), key, signed) &&
    verify(null, Buffer.concat([signed, Buffer.from(comment)]), key, Buffer.from(wholeLine, 'base64'));
  return isWhole ? comment : undefined;
}
