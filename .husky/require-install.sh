# Sourced by each hook. Without node_modules nothing can be checked: say so once, let git go on, CI checks again.
if [ ! -x node_modules/.bin/signpost ]; then
  echo "signpost: node_modules is missing, so this hook checked nothing (npx -y pnpm@12 install brings it back)" >&2
  exit 0
fi
