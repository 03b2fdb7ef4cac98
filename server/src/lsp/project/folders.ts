/** Folders above a document that are looked at. */
const MAX_FOLDERS = 64;

/**
 * URIs of the folders from that of a document up to its workspace folder, nearest first, without a `/` at the end;
 * none for a document outside of all of them. The innermost workspace folder is the last.
 */
export function foldersOf(uri: string, roots: readonly string[]): readonly string[] {
  const ends = new Set(roots.map(comparable));
  const folders: string[] = [];
  for (let folder = parentOf(uri); folder !== undefined; folder = parentOf(folder)) {
    if (folders.push(folder) > MAX_FOLDERS) return [];
    if (ends.has(comparable(folder))) return folders;
  }
  return [];
}

/** Decoded names on the way from a folder to a document in it. */
export function pathIn(folder: string, uri: string): readonly string[] {
  return uri
    .slice(folder.length + 1)
    .split('/')
    .map(decode);
}

/** The last name of a URI, decoded. */
export function nameOf(uri: string): string {
  return decode(uri.slice(uri.lastIndexOf('/') + 1));
}

/** The URI of a path below a folder, escaped as VS Code does. */
export function uriIn(folder: string, path: string): string {
  const escaped = path
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replace(
        /[!'()*]/g,
        (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    );
  return `${folder}/${escaped.join('/')}`;
}

function parentOf(uri: string): string | undefined {
  const slash = uri.lastIndexOf('/');
  // the two slashes before an authority are no folders
  return slash <= uri.indexOf('://') + 2 ? undefined : uri.slice(0, slash);
}

/** Editors write one folder in more than one way: escaped or not, with a slash at the end, with a drive in capitals. */
export function comparable(uri: string): string {
  const decoded = decode(uri);
  return (decoded.endsWith('/') ? decoded.slice(0, -1) : decoded).replace(
    /^(file:\/\/\/[A-Za-z]:)/,
    (drive) => drive.toLowerCase(),
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
