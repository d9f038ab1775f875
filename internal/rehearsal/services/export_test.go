package services

// OnFreePort is for the tests.
var OnFreePort = onFreePort
