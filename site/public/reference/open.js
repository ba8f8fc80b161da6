// Shows the API's description on the page of worker/docs/reference.ts.
window.SwaggerUIBundle({
  url: "/api/openapi.json",
  dom_id: "#reference",
  deepLinking: true,
  // Of a list as long as ours it draws only what is in the window, and a browser finds no more: so its parts are closed at first.
  docExpansion: "none",
  defaultModelsExpandDepth: -1,
  // Its own validator is somebody else's server.
  validatorUrl: null,
});
