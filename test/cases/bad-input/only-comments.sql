-- tables follow here
/* or perhaps not */
