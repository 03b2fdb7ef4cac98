import assert from 'node:assert/strict';
import { FILES, read } from '../architecture/repository.js';
import { anchorsOf, destination, linksOf, PAGES } from './pages.js';

const known = new Set(FILES);
const isFolder = (path: string): boolean => FILES.some((file) => file.startsWith(`${path}/`));
const links = PAGES.flatMap(linksOf);

describe('links of the documents', () => {
  it('are there at all', () => {
    for (const page of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SUPPORT.md', 'docs/guide.md']) {
      assert.ok(linksOf(page).length > 0, page);
    }
  });

  it('lead to files of the repository', () => {
    const lost = links
      .filter(({ target }) => !/^[a-z]+:/.test(target))
      .filter((link) => {
        const { path } = destination(link);
        return !known.has(path) && !isFolder(path);
      });
    assert.deepEqual(lost, []);
  });

  it('lead to headings that exist', () => {
    const lost = links
      .filter(({ target }) => target.includes('#') && !/^[a-z]+:/.test(target))
      .filter((link) => {
        const { path, fragment } = destination(link);
        return path.endsWith('.md') && known.has(path) && !anchorsOf(path).has(fragment!);
      });
    assert.deepEqual(lost, []);
  });

  it('go out over https only', () => {
    const out = links.filter(({ target }) => /^[a-z]+:/.test(target) && !target.startsWith('https://'));
    assert.deepEqual(out, []);
  });

  it('of README show pictures that the packed extension holds', () => {
    const [all, ...kept] = read('.vscodeignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    // everything is left out but what is named: `*` stands for anything but a slash
    assert.equal(all, '**');
    const names = kept.map((line) => {
      assert.match(line, /^![\w./*-]+$/);
      return new RegExp(`^${line.slice(1).replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
    });
    const pictures = linksOf('README.md').filter(({ picture }) => picture);
    const lost = pictures.filter(({ target }) => !names.some((name) => name.test(target)));
    assert.deepEqual(lost, []);
  });

  it('of README show every picture that the screenshots make, and no other', () => {
    const pictures = linksOf('README.md').filter(({ picture }) => picture);
    const taken = [...read('scripts/screenshots.mjs').matchAll(/^ {2}'?([a-z-]+)'?: async \(/gm)];
    assert.ok(taken.length > 3);
    assert.deepEqual(
      pictures.map(({ target }) => target).sort(),
      taken.map(([, name]) => `media/${name}.png`).sort(),
    );
    // a reader who does not see the picture is told what it shows
    assert.doesNotMatch(read('README.md'), /!\[\]/);
  });
});
