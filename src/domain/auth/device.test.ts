import { expect, it } from 'vitest'
import { deviceOf } from './device.ts'
import { networkOf, placeOf } from './place.ts'

const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0'

it.each<[string, string | null, string | null]>([
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36 Edg/140.0.0.0`, 'Edge', 'Windows'],
  [`Mozilla/5.0 (Linux; Android 15) ${chrome} Mobile Safari/537.36`, 'Chrome', 'Android'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0', 'Firefox', 'Linux'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
    'Safari',
    'iPhone',
  ],
  ['curl/8.9.1', null, null],
  ['', null, null],
])('a device is called as its owner knows it: %s', (agent, browser, system) => {
  expect(deviceOf(agent)).toEqual({ browser, system })
})

it.each([
  ['81.82.83.84', '81.82.83.84', 'here'],
  ['192.168.1.20', '81.82.83.84', 'local'],
  ['10.0.0.7', '81.82.83.84', 'local'],
  ['172.16.0.1', '81.82.83.84', 'local'],
  ['172.32.0.1', '81.82.83.84', 'elsewhere'],
  ['127.0.0.1', '81.82.83.84', 'local'],
  ['::1', '81.82.83.84', 'local'],
  ['0000:0000:0000:0000:0000:0000:0000:0001', '81.82.83.84', 'local'],
  ['2a02:a03f::1', '2a02:a03f::2', 'here'],
  ['fd12:3456::1', '81.82.83.84', 'local'],
  ['2a02:a03f::1', '81.82.83.84', 'elsewhere'],
  ['10.0.0.7', '10.0.0.7', 'here'],
  ['', '10.0.0.7', 'unknown'],
])('%s, seen from %s, is %s', (ip, from, place) => {
  expect(placeOf(ip, from)).toBe(place)
})

it.each([
  ['81.82.83.84', '81.82.83.84'],
  ['::ffff:81.82.83.84', '81.82.83.84'],
  ['2a02:a03f:0001:0002:3:4:5:6', '2a02:a03f:1:2::'],
  ['2A02:A03F:1:2:ffff:ffff:ffff:ffff', '2a02:a03f:1:2::'],
  ['2a02:a03f::6', '2a02:a03f:0:0::'],
  ['::1', '0:0:0:0::'],
  ['fe80::1%eth0', 'fe80:0:0:0::'],
])('whoever has %s has all of %s', (ip, network) => {
  expect(networkOf(ip)).toBe(network)
})
