// The browsers of Debian, headless. Each is driven by the tool that speaks its protocol.

import { chromium } from "playwright-core";
import puppeteer from "puppeteer-core";

const QUIET = ["--disable-background-networking", "--disable-component-update", "--disable-quic", "--disable-sync"];

/** A Playwright browser. */
export const launchChromium = () =>
  chromium.launch({ executablePath: "/usr/bin/chromium", args: [...QUIET, "--disable-gpu", "--no-first-run"] });

/** A Puppeteer browser: Playwright drives only a Firefox of its own making. */
export const launchFirefox = () =>
  puppeteer.launch({ browser: "firefox", executablePath: "/usr/bin/firefox-esr", headless: true });
