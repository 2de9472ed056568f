// What others need for the same icon: the 31 sizes of bench_export by sharp, favicons' whole set, and .ico and .icns by
// icon-gen and png2icons. Medians of wall time in milliseconds.
//   bench_export --save icon.png
//   npm install sharp favicons icon-gen png2icons        (anywhere but in this folder)
//   NODE_PATH=.../node_modules node exportpeers.mjs icon.png [RUNS]
// Each is there or is left out; the tests never need any of them.
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(join(process.env.NODE_PATH ?? process.cwd(), 'x.js'));
const [file, runs = '5'] = process.argv.slice(2);
const edges = [16, 20, 22, 24, 29, 30, 32, 36, 40, 44, 48, 50, 58, 60, 64, 72, 76, 80, 87, 96, 100, 114, 120, 128, 144,
    152, 167, 180, 192, 256, 512];
const master = readFileSync(file);

async function sizesBySharp(sharp) {
    let bytes = 0;
    const list = [...edges];
    const worker = async () => {
        for (let edge = list.pop(); edge !== undefined; edge = list.pop())
            bytes += (await sharp(master).resize(edge, edge).png().toBuffer()).length;
    };
    await Promise.all([worker(), worker()]);
    return bytes;
}

async function inFolder(work) {
    const folder = mkdtempSync(join(tmpdir(), 'peers-'));
    try {
        return await work(folder);
    } finally {
        rmSync(folder, { recursive: true });
    }
}

const peers = {
    'sharp, 31 sizes on two workers': ['sharp', sizesBySharp],
    'favicons, its whole set (no .icns)': ['favicons', ({ favicons }) => favicons(master, {})],
    'icon-gen, .ico and .icns': ['icon-gen', (made) => inFolder((folder) => (made.default ?? made)(
        file, folder, { report: false, ico: {}, icns: {} }))],
    'png2icons, .ico and .icns': ['png2icons', (made) => [
        made.createICO(master, made.BICUBIC2, 0, true), made.createICNS(master, made.BICUBIC2, 0)]],
};

for (const [name, [module, work]] of Object.entries(peers)) {
    try {
        const loaded = require(module);
        const times = [];
        for (let run = 0; run < Number(runs); ++run) {
            const start = process.hrtime.bigint();
            await work(loaded);
            times.push(Number(process.hrtime.bigint() - start) / 1e6);
        }
        times.sort((a, b) => a - b);
        console.log(`${name}: ${times[times.length >> 1].toFixed(0)} ms`);
    } catch (error) {
        console.log(`${name}: ${error.message.split('\n')[0]}`);
    }
}
