package services

// OnFreePort exports onFreePort for tests.
var OnFreePort = onFreePort
