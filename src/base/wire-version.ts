/**
 * The version of what an embed's frame and its host say to each other. Each message carries it under the name `sourceline`, so
 * that other scripts' messages are never taken for ours, nor ours for theirs.
 */
export const WIRE_VERSION = 1;
