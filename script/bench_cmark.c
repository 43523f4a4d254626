/* What Markdown alone costs: reads every article of a folder, leaves out its front matter, renders the rest with libcmark
   and writes a page for it. bench_cmark FROM [TO]; without TO nothing is written. */
#include <cmark.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static char *read_file(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  struct stat status;
  if (!file || fstat(fileno(file), &status)) return NULL;
  char *bytes = malloc(status.st_size + 1);
  *size = fread(bytes, 1, status.st_size, file);
  bytes[*size] = 0;
  fclose(file);
  return bytes;
}

int main(int count, char **arguments) {
  if (count < 2) return 64;
  DIR *folder = opendir(arguments[1]);
  if (!folder) return 66;
  char path[4096];
  unsigned long pages = 0, written = 0;
  for (struct dirent *entry; (entry = readdir(folder));) {
    char *dot = strrchr(entry->d_name, '.');
    if (!dot || (strcmp(dot, ".md") && strcmp(dot, ".txt"))) continue;
    snprintf(path, sizeof path, "%s/%s", arguments[1], entry->d_name);
    size_t size;
    char *text = read_file(path, &size);
    if (!text) return 66;
    char *body = strncmp(text, "---\n", 4) ? NULL : strstr(text + 4, "\n---\n");
    body = body ? body + 5 : text;
    char *html = cmark_markdown_to_html(body, size - (body - text), CMARK_OPT_SMART);
    if (count > 2) {
      *dot = 0;
      snprintf(path, sizeof path, "%s/%s", arguments[2], entry->d_name);
      mkdir(path, 0777);
      strcat(path, "/index.html");
      FILE *page = fopen(path, "wb");
      if (!page) return 73;
      written += fprintf(
        page, "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>%s</title></head><body>\n%s</body></html>\n",
        entry->d_name, html);
      fclose(page);
    }
    pages++;
    free(html);
    free(text);
  }
  closedir(folder);
  printf("%lu pages, %lu bytes\n", pages, written);
  return 0;
}
