// A JSON answer that no cache keeps and no browser takes for anything else.
export function json(status, body, headers = {}) {
  return new Response(body, {
    status,
    headers: {
      "content-type": "application/json",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      ...headers,
    },
  });
}
