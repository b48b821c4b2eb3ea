"use client";

import { useEffect } from "react";
import { run } from "../../main.mjs";

export default function Page() {
  useEffect(() => {
    globalThis.result = run();
  }, []);
  return <p>Client</p>;
}
