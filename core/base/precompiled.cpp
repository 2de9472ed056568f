// Nothing: the target around it holds the precompiled header that the libraries of core share.
